import accounts from './accounts'
import shared from './shared'

export default {
  ...accounts,
  ...shared,
}
