import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Prints the screen; `no-print` elements stay away (see print.css). */
export function PrintButton() {
  const { t } = useTranslation('shared')
  return (
    <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
      {t('action.print')}
    </Button>
  )
}
