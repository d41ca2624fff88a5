import type zh from '../zh-CN/development'

const text: typeof zh = {
  title: 'Development messages',
  lead: 'A development server sends no mail and no text messages; they are shown here.',
  empty: 'No messages yet.',
}
export default text
