import { GlobalOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '@/text/i18n'

/** One click to the other language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shared')
  const english = i18n.language === 'en'
  const label = english ? t('language.toChinese') : t('language.toEnglish')
  return (
    <Button
      type="text"
      icon={<GlobalOutlined />}
      aria-label={label}
      lang={english ? 'zh-CN' : 'en'}
      onClick={() => chooseLanguage(english ? 'zh-CN' : 'en')}
    >
      <span className="language-label">{label}</span>
    </Button>
  )
}
