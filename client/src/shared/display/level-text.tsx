import { useTranslation } from 'react-i18next'
import type zh from '@/text/zh-CN/shared'

export type SkillLevel = keyof typeof zh.level
export const skillLevels: readonly SkillLevel[] = ['Level5', 'Level4', 'Level3', 'Level2', 'Level1']

/** A level's full name, 四级/中级工. */
export function LevelText({ level }: { level: SkillLevel }) {
  const { t } = useTranslation('shared')
  return <>{t(`level.${level}`)}</>
}
