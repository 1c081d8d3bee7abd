import { routes, type SubjectId, spheres } from '../facts/index.ts'
import { overlaysOf } from '../overlays/index.ts'
import { asSubject } from '../view/as-subject.ts'
import { selectSubject } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import list from './CountryList.module.css'
import section from './section.module.css'
import { listWords } from './words/layers.ts'

/** The drawn routes and spheres by name, for readers who do not point at the map. */
export function RouteList() {
  const layers = useView((view) => view.layers)
  const chosen = useView((view) => view.subject?.id)
  const subjects = new Set(overlaysOf(layers).flatMap((overlay) => overlay.subjects ?? []))
  const drawn = [
    { title: listWords.routes, items: routes.filter(({ id }) => subjects.has(id)) },
    { title: listWords.spheres, items: spheres.filter(({ id }) => subjects.has(id)) },
  ]
  return drawn
    .filter((group) => group.items.length > 0)
    .map((group) => (
      <section key={group.title} className={section['section']}>
        <h2 className={section['title']}>{group.title}</h2>
        <ul aria-label={group.title} className={group.title === listWords.spheres ? list['list'] : undefined}>
          {group.items.map((item) => (
            <li key={item.id}>
              <Item id={item.id} name={item.name} chosen={chosen === item.id} />
            </li>
          ))}
        </ul>
      </section>
    ))
}

function Item({
  id,
  name,
  chosen,
}: {
  readonly id: SubjectId
  readonly name: string
  readonly chosen: boolean
}) {
  return (
    <button
      type="button"
      className={list['country']}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => selectSubject(asSubject(id))}
    >
      {name}
    </button>
  )
}
