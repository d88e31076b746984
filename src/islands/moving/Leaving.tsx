import { useState, useSyncExternalStore } from 'react'
import { allDated, savedIds, snapshotAll, subscribeAll } from '../../storage/browser.ts'
import { tooLongToMove } from '../../words/bringing.ts'
import { told } from '../../words/saving.ts'
import { hasAnswers } from '../../worksheet/answers.ts'
import { parseHome } from '../../worksheet/home.ts'
import { toMoveFragment } from '../../worksheet/moving.ts'
import { Copies } from '../Copies.tsx'
import { copyOfAll, nameOfAll } from '../copyOfAll.ts'
import { noteCopy } from '../workbook/reminding.ts'
import { counted } from './counted.ts'
import type { MovingProps } from './Moving.tsx'

/** At the old address: what is here, where it is to go, and what will happen. */
export function Leaving({ guide: { home, base } }: { guide: MovingProps }) {
  const here = new URL(base, location.href).href
  const records = useSyncExternalStore(subscribeAll, snapshotAll)
  const worksheets = records.filter(hasAnswers).length
  const dated = allDated().length
  const unreadable = savedIds().length - records.length
  return (
    <section className="rows" aria-labelledby="here">
      <h2 id="here">{hereWords(worksheets, dated)}</h2>
      {unreadable > 0 && (
        <p className="rows-about">{counted(unreadable, 'worksheet')} cannot be read by this page, and will stay here untouched.</p>
      )}
      {worksheets + dated > 0 ? (
        <Forwarding here={here} proposed={home === here ? '' : home} />
      ) : (
        <p className="rows-about">
          If you wrote something at another address of this guide, open the page “moving” there. What a file holds is brought in under{' '}
          <a href={`${base}workbook/`}>My workbook</a>.
        </p>
      )}
    </section>
  )
}

function hereWords(worksheets: number, dated: number): string {
  if (worksheets + dated === 0) return 'No answers of yours are here'
  const answers = `The answers to ${counted(worksheets, 'worksheet')} are here`
  return dated > 0 ? `${answers}, and ${dated} kept under a date` : answers
}

function Forwarding({ here, proposed }: { here: string; proposed: string }) {
  const [typed, setTyped] = useState(proposed)
  const [problem, setProblem] = useState('')
  const [tooLong, setTooLong] = useState<string | null>(null)
  const forward = async () => {
    const parsed = parseHome(typed, here)
    setProblem(parsed.ok ? '' : parsed.problem)
    setTooLong(null)
    if (!parsed.ok) return
    const fragment = await toMoveFragment(copyOfAll(), here)
    if (fragment === null) setTooLong(parsed.home)
    else location.assign(`${parsed.home}moving/#${fragment}`)
  }
  return (
    <>
      <div className="forward">
        <label htmlFor="home">The new address of this guide</label>
        <input
          id="home"
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby="home-problem"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && forward()}
        />
        <p id="home-problem" className="problem" role="alert">
          {problem}
        </p>
        <div className="acts">
          <button type="button" className="main" onClick={forward}>
            Take my answers there
          </button>
          <Copies name={nameOfAll()} text={copyOfAll} onTaken={noteCopy} />
        </div>
      </div>
      {tooLong !== null && <TooLong home={tooLong} />}
      <div className="happens">
        <h3>What happens then</h3>
        <ol>
          <li>
            Your browser opens the new address with your answers packed into it, behind the sign #. What stands there is sent to no server.
          </li>
          <li>The page there takes them out of the address, says what they would change, and asks you. Before that it writes nothing.</li>
          <li>Here your answers stay as they are, until you erase them in your workbook.</li>
        </ol>
      </div>
      <p className="rows-about">Check that it is the right address: whoever runs that site can read what you take there.</p>
    </>
  )
}

/** What browsers would not open as an address goes by file. */
function TooLong({ home }: { home: string }) {
  return (
    <p className="notice" role="alert">
      {told(tooLongToMove)} <a href={`${home}workbook/`}>The workbook at the new address</a>
    </p>
  )
}
