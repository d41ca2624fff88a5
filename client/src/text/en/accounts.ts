export default {
  signIn: {
    title: 'Sign in',
    lead: 'Use the account given by the society or your centre; trainees use the phone or e-mail they signed up with.',
    userName: 'User name',
    password: 'Password',
    code: 'Code',
    codeHelp: 'Open the authenticator on your phone and enter the 6 digits.',
    submit: 'Sign in',
    noAccount: 'A trainee without an account?',
    signUp: 'Sign up',
    returning: 'Signing in…',
    failed: 'Sign-in was not completed. Please try again.',
  },
}
