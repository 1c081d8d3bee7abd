import styles from './Credits.module.css'

/** Where the shapes come from, and what their lines do not mean. */
export function Credits() {
  return (
    <footer className={styles['credits']}>
      <details>
        <summary>
          Shapes: Natural Earth<span className={styles['wide']}>. Borders do not imply endorsement</span>
        </summary>
        <div className={styles['text']}>
          <p>
            Country shapes, lakes and rivers are from Natural Earth, which is in the public domain, simplified
            for this map; the shadows of mountains are drawn from heights measured by radar (SRTM), likewise
            public; flags are from country-flag-icons. The projection is Mercator, which enlarges the north.
          </p>
          <p>
            One set of borders is drawn. Crimea is counted with Ukraine, Abkhazia and South Ossetia with
            Georgia, Karabakh with Azerbaijan, the Golan Heights with Syria and Northern Cyprus with Cyprus;
            Western Sahara stands apart. Areas in dispute are hatched and edged with dashes. Nothing here
            expresses an opinion on the legal status of any country, territory or boundary.
          </p>
        </div>
      </details>
    </footer>
  )
}
