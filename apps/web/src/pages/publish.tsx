import { Title } from '../frame/title.tsx'
import { Empty } from '../parts/panel.tsx'
import { Wizard } from '../publish/wizard.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import { ConnectButton } from '../wallet/wallet-button.tsx'
import { useWords } from '../words/words.tsx'

/** For developers: a program becomes an app that anybody can run. */
export function PublishPage() {
  const { t } = useWords()
  const wallet = useWallet()
  return (
    <div className="stack wide">
      <div className="stack tight">
        <Title text={t('publish.title')} />
        <p className="muted">{t('publish.lead')}</p>
      </div>
      {wallet.kind === 'ready' ? (
        <Wizard ruche={wallet.ruche} />
      ) : (
        <Empty title={t('publish.connect')}>{wallet.kind === 'none' && <ConnectButton />}</Empty>
      )}
    </div>
  )
}
