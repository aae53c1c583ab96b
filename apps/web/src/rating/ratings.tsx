import type { Ruche } from '@ruche/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { dealsQuery } from '../data/history.ts'
import { rateApp, ratingsQuery } from '../data/ratings.ts'
import { usePlace } from '../network/network.tsx'
import { Id } from '../parts/hash.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { useRunner } from '../wallet/use-runner.ts'
import { useWords } from '../words/words.tsx'
import { Stars } from './stars.tsx'
import './ratings.css'

/** What requesters say of an app, and what one who had it run may add. */
export function Ratings({ app }: { app: Hex }) {
  const { t } = useWords()
  const ratings = useQuery(ratingsQuery(usePlace(), app))
  const runner = useRunner()
  return (
    <section className="stack" aria-labelledby="ratings">
      <h2 id="ratings">{t('rating.title')}</h2>
      <Panel query={ratings} lines={3}>
        {({ average, count, ratings: said }) => (
          <>
            {average === null ? (
              <p className="muted">{t('rating.none')}</p>
            ) : (
              <p className="row">
                <Stars average={average} /> {t('rating.count', { count })}
              </p>
            )}
            <ul className="stack ratings">
              {said.map(({ rater, dealId, stars, comment, issuedAt }) => (
                <li key={rater} className="stack tight">
                  <span className="row small muted">
                    <Stars average={stars} /> <Id id={rater} kind="account" />
                    {t('rating.deal')} <Id id={dealId} kind="deal" /> <Time unixSeconds={issuedAt} />
                  </span>
                  {comment !== '' && <p>{comment}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      {runner.kind === 'ready' ? (
        <Own app={app} ruche={runner.ruche} requester={runner.address} />
      ) : (
        <p className="small muted">{t('rating.who')}</p>
      )}
    </section>
  )
}

function Own({ app, ruche, requester }: { app: Hex; ruche: Ruche; requester: Hex }) {
  const { t } = useWords()
  const deals = useQuery(dealsQuery(usePlace(), { app, requester }))
  const settled = deals.data?.find(({ tasks }) => tasks.completed > 0)
  if (settled === undefined) return <p className="small muted">{t('rating.who')}</p>
  return <RatingForm app={app} ruche={ruche} dealId={settled.dealId} />
}

const STARS = [1, 2, 3, 4, 5]

function RatingForm({ app, ruche, dealId }: { app: Hex; ruche: Ruche; dealId: Hex }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [stars, setStars] = useState(5)
  const [comment, setComment] = useState('')
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => rateApp(ruche, app, { dealId, stars, comment: comment.trim() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['ratings'] }),
  })
  return (
    <form
      className="card stack"
      aria-label={t('rating.yours')}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <h3>{t('rating.yours')}</h3>
      <fieldset className="star-field">
        <legend className="label">{t('rating.stars')}</legend>
        {STARS.map((value) => (
          <label key={value}>
            <input type="radio" name="stars" checked={stars === value} onChange={() => setStars(value)} />{' '}
            {value}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="rating-comment">{t('rating.comment')}</label>
        <textarea
          id="rating-comment"
          className="input"
          rows={3}
          maxLength={500}
          value={comment}
          onChange={({ target: { value } }) => setComment(value)}
        />
      </div>
      <button type="submit" className="button" disabled={isPending}>
        {t(isPending ? 'place.signing' : 'rating.publish')}
      </button>
      <div aria-live="polite">{isSuccess && <p>✓ {t('rating.published')}</p>}</div>
      {error !== null && <ErrorNotice error={error} />}
    </form>
  )
}
