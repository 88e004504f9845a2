package dev.todoke.provision.risk;

/// How many rounded previews there are in a day (見通しの回数の上限): thousands of them could be compared.
///
/// @param perApplication looks at one application
public record LookLimit(int perApplication) {

    /// Applications that one person fills in on one day.
    private static final int APPLICATIONS = 3;

    public LookLimit {
        if (perApplication < 1) {
            throw new IllegalArgumentException("at least one look a day, not " + perApplication);
        }
    }

    /// Looks over all applications of an account.
    public int perAccount() {
        return perApplication * APPLICATIONS;
    }

    /// Whether one more look is within the limit.
    public boolean allows(long ofApplication, long ofAccount) {
        return ofApplication < perApplication && ofAccount < perAccount();
    }
}
