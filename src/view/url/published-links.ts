/**
 * Every address of the atlas that README or the docs have ever printed. A link is added when it is printed and is never
 * taken away, because somebody may have kept it.
 */
export const publishedLinks = [
  '/',
  '/?map=5/48/67',
  '/?map=4.20/44.50/62.00',
  '/?country=KAZ',
  '/?country=AZE',
  '/?country=KAZ&layers=normalization~energy&map=4.20/44.50/62.00',
  '/?country=KAZ&layers=normalization~energy&map=4.20/44.50/62.00&reading=record&show=table',
  '/?layers=normalization~energy~middle-corridor~spheres',
  '/?layers=energy~middle-corridor&front=energy',
  '/?layers=none',
  '/?layers=normalization~energy&only=energy/oil-pipeline',
  '/?route=btc',
  '/?route=btc&layers=normalization~energy',
  '/?sphere=russia',
  '/?sphere=russia&layers=normalization~spheres',
  '/?reading=articles',
  '/?reading=renewed-diplomacy',
  '/?reading=strategic-partnerships',
  '/?reading=record',
  '/?claim=rd-saudi-condition',
  '/?show=map',
  '/?show=table',
  '/?show=spheres',
  '/?layers=normalization&map=region&reading=articles&show=map&v=1',
] as const
