import { PublishForm } from '../dataset/publish-form.tsx'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Empty } from '../parts/panel.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import { ConnectButton } from '../wallet/wallet-button.tsx'
import { useWords } from '../words/words.tsx'

/** For those who have data: it is encrypted here, and used by others without being seen. */
export function PublishDataPage() {
  const { t } = useWords()
  const wallet = useWallet()
  const hasSecrets = (usePlace().network.secretsUrls ?? []).length > 0
  return (
    <div className="stack wide">
      <div className="stack tight">
        <Title text={t('dataset.publish')} />
        <p className="muted">{t('dataset.publish.lead')}</p>
      </div>
      {!hasSecrets ? (
        <Empty title={t('dataset.noSecrets')} />
      ) : wallet.kind === 'ready' ? (
        <PublishForm ruche={wallet.ruche} />
      ) : (
        <Empty title={t('dataset.connect')}>{wallet.kind === 'none' && <ConnectButton />}</Empty>
      )}
    </div>
  )
}
