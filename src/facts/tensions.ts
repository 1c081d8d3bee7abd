import { type Claim, type ClaimId, claimOf } from './claims.ts'
import { type Tension, tension } from './tension.ts'

const all = [
  tension({
    id: 'relations-exist',
    name: 'Do diplomatic relations exist?',
    kind: 'value',
    sides: [
      ['rd-no-diplomatic-relations', 'rd-ties-unofficial', 'rd-ties-quiet'],
      ['sp-azerbaijan-has-relations', 'sp-kazakhstan-has-relations'],
    ],
    disagreement:
      'One article says that there are no official diplomatic relations with Israel yet; the other says that they are already robust.',
    effect: 'Both countries keep the colour of the furthest rung and are marked as contested.',
    contests: ['AZE', 'KAZ'],
  }),
  tension({
    id: 'relations-record',
    name: 'Relations: the article and the record disagree',
    kind: 'value',
    sides: [
      ['rd-no-diplomatic-relations', 'rd-ties-unofficial', 'rd-ties-quiet'],
      [
        'pr-azerbaijan-relations',
        'pr-azerbaijan-embassy',
        'pr-kazakhstan-relations',
        'pr-uzbekistan-relations',
        'pr-turkmenistan-relations',
        'pr-tajikistan-relations',
        'pr-kyrgyzstan-relations',
        'pr-all-have-relations',
      ],
    ],
    disagreement:
      '“Renewed Diplomacy” denies official relations to all six; the record dates them to 1992 and 1993, though reports differ on Turkmenistan.',
    effect:
      'In the record’s reading, the states that did not join are coloured as having ties outside the Accords.',
    contests: [],
  }),
  tension({
    id: 'who-is-candidate',
    name: 'Who is being considered?',
    kind: 'scope',
    sides: [
      [
        'rd-azerbaijan-centre',
        'rd-talks-under-way',
        'rd-wider-outreach',
        'rd-approach-kazakhstan',
        'rd-approach-uzbekistan',
        'rd-approach-turkmenistan',
        'rd-approach-tajikistan',
        'rd-approach-kyrgyzstan',
      ],
      ['sp-azerbaijan-candidate', 'sp-kazakhstan-candidate', 'sp-kara-ideal-candidates'],
    ],
    disagreement:
      'One article names Azerbaijan and, as examples, five Central Asian states; the other names only Azerbaijan and Kazakhstan.',
    effect:
      'Kazakhstan takes the further rung, candidate; the other four stay “approached”, according to one article alone.',
    contests: [],
    touches: ['UZB', 'TKM', 'TJK', 'KGZ'],
  }),
  tension({
    id: 'kazakhstan-joined',
    name: 'Kazakhstan: candidate or joining?',
    kind: 'time',
    sides: [
      ['sp-kazakhstan-candidate', 'rd-approach-kazakhstan'],
      ['pr-kazakhstan-joins', 'pr-kazakhstan-repeats'],
    ],
    disagreement:
      'The articles describe Kazakhstan as approached or as a candidate; according to the record, its joining was announced on 6 November 2025.',
    effect:
      'Kazakhstan changes its colour between the readings: candidate according to the articles, joining according to the record.',
    contests: [],
  }),
  tension({
    id: 'who-is-in-office',
    name: 'Is Trump in office?',
    kind: 'time',
    sides: [
      [
        'rd-trump-former-president',
        'rd-trump-not-in-office',
        'rd-expand-if-reelected',
        'rd-expansion-priority',
        'rd-groundwork-second-term',
      ],
      ['sp-renewed-momentum'],
    ],
    disagreement:
      'One article describes a former president before the 2024 election; the other describes the Trump administration as the one that acts.',
    effect:
      'None on the colours; it suggests different dates for the two articles, neither of which gives its own.',
    contests: [],
  }),
  tension({
    id: 'article-dates-itself-twice',
    name: 'When was “Renewed Diplomacy” written?',
    kind: 'time',
    sides: [['rd-groundwork-second-term', 'rd-trump-not-in-office'], ['rd-gaza-deaths']],
    disagreement:
      'The same article describes the 2024 election as still ahead and gives a Gaza death toll that, by reports outside this atlas, was reached only in 2025.',
    effect: 'None on the colours; the reading of this article cannot show a date.',
    contests: [],
  }),
  tension({
    id: 'office-record',
    name: 'Who held office: the article and the record disagree',
    kind: 'time',
    sides: [
      [
        'rd-trump-former-president',
        'rd-trump-not-in-office',
        'rd-expand-if-reelected',
        'rd-expansion-priority',
        'rd-groundwork-second-term',
      ],
      ['pr-talks-by-sitting-administration'],
    ],
    disagreement:
      'The article describes talks led by a former president; Reuters reported talks on Azerbaijan in 2025, perhaps the same, under the administration in office.',
    effect: 'None on the colours.',
    contests: [],
  }),
  tension({
    id: 'recognition-as-gain',
    name: 'Is recognition a gain?',
    kind: 'value',
    sides: [
      ['sp-israel-gains-recognition'],
      ['sp-azerbaijan-has-relations', 'sp-kazakhstan-has-relations', 'sp-natural-progression'],
    ],
    disagreement:
      'The article counts formal recognition by two more states as a gain, after saying that both already have diplomatic relations.',
    effect: 'None on the colours.',
    contests: [],
  }),
  tension({
    id: 'recognition-record',
    name: 'Recognition: the article and the record disagree',
    kind: 'value',
    sides: [['sp-israel-gains-recognition'], ['pr-azerbaijan-relations', 'pr-kazakhstan-relations']],
    disagreement: 'According to the record, nothing was left to recognize: relations date from April 1992.',
    effect: 'None on the colours.',
    contests: [],
  }),
  tension({
    id: 'formalize-what-exists',
    name: 'Formalize relations that exist?',
    kind: 'framing',
    sides: [['sp-ground-for-formalizing'], ['sp-azerbaijan-has-relations']],
    disagreement:
      'The article speaks of making relations formal through the Accords, and also says that they are already diplomatic and robust.',
    effect: 'None on the colours.',
    contests: [],
  }),
  tension({
    id: 'oil-or-gas',
    name: 'Oil, or oil and gas?',
    kind: 'scope',
    sides: [['rd-oil-share'], ['sp-azerbaijan-supplies-oil-gas', 'sp-kazakhstan-supplies-oil-gas']],
    disagreement:
      'One article speaks only of oil and of Azerbaijan; the other speaks of oil and natural gas, and also of Kazakhstan.',
    effect:
      'No gas line to Israel is drawn, since no source here knows its route; its arcs are marked as contested.',
    contests: [],
    touches: ['KAZ', 'btc', 'ceyhan-israel', 'novorossiysk-israel', 'cpc'],
  }),
  tension({
    id: 'oil-share-record',
    name: 'How much of Israel’s oil?',
    kind: 'scope',
    sides: [
      ['rd-oil-share', 'pr-israel-crude-2024'],
      ['pr-israel-crude-2025', 'pr-israel-crude-third', 'pr-israel-crude-both', 'pr-israel-crude-2023'],
    ],
    disagreement:
      'The article gives “nearly 40%” without a year, and one figure of the record is close: around 40 % by BTC in 2024. The others are of other years or of more oil: about a third by BTC, 46.4 % from Azerbaijan, 60 to about 70 % with Kazakhstan’s.',
    effect:
      'None on the widths: all lanes have one width, and the arc to Israel shows an amount, not a share.',
    contests: [],
    touches: ['btc', 'ceyhan-israel'],
  }),
  tension({
    id: 'peace-or-accession-first',
    name: 'Which is the condition for which?',
    kind: 'framing',
    sides: [
      ['rd-accession-as-precondition'],
      ['rd-unclear-without-peace', 'rd-peace-talks-slow', 'pr-peace-before-accession'],
    ],
    disagreement:
      'The article makes joining a possible condition for the peace, and elsewhere doubts how far formal ties can come without peace; according to Reuters, peace is the condition for joining.',
    effect: 'None on the colours; no arrow is drawn for either order.',
    contests: [],
  }),
  tension({
    id: 'friendly-or-unofficial',
    name: 'Friendly, or only unofficial?',
    kind: 'framing',
    sides: [
      ['rd-ties-unofficial', 'rd-no-diplomatic-relations'],
      ['rd-mostly-cordial', 'rd-azerbaijan-strong-ties', 'rd-ties-quiet'],
    ],
    disagreement:
      'The same article calls the ties unofficial or low-level, and later calls most of them neutral or cordial, and Azerbaijan’s strong; one sentence joins the two: robust in a quiet way, but not official.',
    effect:
      'None on the colours; it is the reason why this article colours none of the six as having relations.',
    contests: [],
  }),
  tension({
    id: 'karabakh-overtaken',
    name: 'Karabakh and the peace talks',
    kind: 'time',
    sides: [
      ['rd-karabakh-conflict', 'rd-peace-talks-slow', 'rd-skirmishes'],
      ['pr-karabakh-2023', 'pr-washington-declaration', 'pr-treaty-unsigned'],
    ],
    disagreement:
      'The article describes slow talks and clashes; according to the record, a treaty was initialled on 8 August 2025, though it is still unsigned.',
    effect: 'Karabakh is drawn as part of Azerbaijan, without a line.',
    contests: [],
  }),
  tension({
    id: 'sudan-member',
    name: 'Sudan: normalized or not yet?',
    kind: 'framing',
    sides: [['rd-sudan-normalize'], ['pr-sudan-declaration']],
    disagreement:
      'The article lists Sudan beside the others that agreed to normalize, without a difference; according to the record, it signed a declaration that is not ratified.',
    effect: 'Sudan is a member according to the article and joining according to the record.',
    contests: [],
  }),
  tension({
    id: 'saudi-tone',
    name: 'How far is Riyadh?',
    kind: 'time',
    sides: [
      [
        'rd-saudi-condition',
        'rd-saudi-officials-refuse',
        'rd-saudi-hardened',
        'rd-saudi-untenable',
        'pr-saudi-declines',
      ],
      ['pr-saudi-crown-prince'],
    ],
    disagreement:
      'The article describes a hardened condition: a Palestinian state and peace first. According to the record, the crown prince said in November 2025 that his country wants to take part and asked for a secured clear path to two states; secondary reports say that the invitation of May 2026 was declined.',
    effect: 'None: both readings colour Saudi Arabia as conditional.',
    contests: [],
  }),
  tension({
    id: 'azerbaijan-region',
    name: 'Is Azerbaijan in Central Asia?',
    kind: 'framing',
    sides: [
      [
        'rd-talks-under-way',
        'rd-wider-outreach',
        'sp-key-muslim-majority',
        'pr-azerbaijan-consultative-meeting',
      ],
      ['rd-azerbaijan-crossroads'],
    ],
    disagreement:
      'Both articles count Azerbaijan as Central Asian, and the record has it at the meetings of Central Asian heads of state; one article also places it between Eastern Europe and Western Asia.',
    effect: 'None: the map groups by country.',
    contests: [],
  }),
  tension({
    id: 'kazakh-way-around-russia',
    name: 'A way around Russia?',
    kind: 'framing',
    sides: [['sp-europe-alternative-supply', 'sp-us-minerals-energy'], ['pr-cpc-share']],
    disagreement:
      'The article sees Kazakh oil as an alternative to Russian supply, and as beyond Russia’s control; according to the record, about four fifths of it leave through Russia.',
    effect: 'The CPC line is drawn through Russia.',
    contests: [],
    touches: ['KAZ', 'cpc'],
  }),
  tension({
    id: 'guarantees-record',
    name: 'Do the Accords guarantee security?',
    kind: 'framing',
    sides: [['sp-azerbaijan-guarantees', 'sp-members-security'], ['pr-declaration']],
    disagreement:
      'The article expects better security guarantees from membership; according to the record, the Declaration is a political text and not a treaty.',
    effect: 'None on the colours.',
    contests: [],
    touches: ['AZE', 'KAZ'],
  }),
  tension({
    id: 'breakthrough-or-step',
    name: 'A breakthrough, or a natural step?',
    kind: 'framing',
    sides: [['rd-azerbaijan-centre', 'rd-bold-move'], ['sp-natural-progression']],
    disagreement:
      'One article sees a possible breakthrough and a bold step; the other sees a natural next step and no breakthrough.',
    effect: 'None on the colours.',
    contests: [],
    touches: ['KAZ'],
  }),
  tension({
    id: 'step-or-shift',
    name: 'A natural step, or a fundamental change?',
    kind: 'framing',
    sides: [['sp-natural-progression'], ['sp-fundamental-shift', 'sp-region-may-change']],
    disagreement:
      'The same article calls joining a natural next step, and also a sign of fundamental change in the region.',
    effect: 'None on the colours.',
    contests: [],
  }),
  tension({
    id: 'ground-ready',
    name: 'Is the ground ready?',
    kind: 'framing',
    sides: [
      ['rd-peace-talks-slow', 'rd-unclear-without-peace', 'rd-roadblocks'],
      ['sp-ground-for-formalizing', 'sp-favourable-conditions'],
    ],
    disagreement:
      'One article names the unsettled peace with Armenia and the crises in Gaza as obstacles; the other sees ideal ground and names neither as an obstacle.',
    effect: 'None on the colours.',
    contests: [],
  }),
  tension({
    id: 'influence-or-balance',
    name: 'Under influence, or balancing?',
    kind: 'framing',
    sides: [
      ['rd-under-russian-chinese-influence', 'rd-elites-cautious'],
      ['sp-multi-vector', 'sp-sophisticated-diplomacy'],
    ],
    disagreement:
      'One article sees Central Asia under the influence of Russia and China, with elites who fear to estrange them; the other sees states that weigh the powers against each other with skill.',
    effect: 'None on the lines of the spheres, which show what each source says.',
    contests: [],
  }),
  tension({
    id: 'backing-in-washington',
    name: 'Does Washington back the effort?',
    kind: 'framing',
    sides: [
      ['rd-experts-doubt-weight', 'rd-trump-not-in-office'],
      ['rd-state-department-silent', 'rd-expansion-priority'],
    ],
    disagreement:
      'The same article reports doubts because the government does not formally back the effort, and also a State Department that considers countries and a senior official who confirms the aim.',
    effect: 'None on the colours.',
    contests: [],
  }),
  tension({
    id: 'corridor-access',
    name: 'Access to a corridor that they carry?',
    kind: 'framing',
    sides: [['sp-middle-corridor-access'], ['pr-titr-countries']],
    disagreement:
      'The article expects easier access to the Middle Corridor for Azerbaijan and Kazakhstan; according to the record, the corridor runs through both.',
    effect: 'None: the corridor is drawn through both.',
    contests: [],
  }),
] as const

export type TensionId = (typeof all)[number]['id']

/** Every recorded contradiction, the weightiest first. */
export const tensions: readonly (Tension & { readonly id: TensionId })[] = all

/** The claims of both sides, one side after the other. */
export function claimsIn(record: Tension): readonly ClaimId[] {
  return [...record.sides[0], ...record.sides[1]]
}

/** The contradictions in which a claim takes part. */
export function tensionsOf(id: ClaimId): readonly (Tension & { readonly id: TensionId })[] {
  return tensions.filter((one) => claimsIn(one).includes(id))
}

/** The contradictions with a subject in a claim of each side, or in their list `touches`. */
export function tensionsAbout(subject: string): readonly (Tension & { readonly id: TensionId })[] {
  const names = (claim: Claim) => claim.about.includes(subject)
  return tensions.filter(
    (one) =>
      one.touches?.includes(subject) || one.sides.every((side) => side.some((id) => names(claimOf(id)))),
  )
}
