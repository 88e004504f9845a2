package dev.todoke.identity;

/// What happened at the doors and in the register of accounts (サインインと利用者の出来事); others record it.
public sealed interface IdentityEvent {

    /// Our number of the account concerned; empty when the login is unknown.
    String account();

    record SignedInAt(String account, String face) implements IdentityEvent {}

    /// @param why `unknown`, `password`, `factor`, `replay`, `throttled`, `suspended` or `face`
    record SignInRefused(String account, String face, String why) implements IdentityEvent {}

    record SignedOut(String account, String face) implements IdentityEvent {}

    record FactorConfirmed(String account) implements IdentityEvent {}

    record AccountInvited(String account, String roles) implements IdentityEvent {}

    record AccountWelcomed(String account) implements IdentityEvent {}

    record AccountSuspended(String account) implements IdentityEvent {}

    record AccountResumed(String account) implements IdentityEvent {}
}
