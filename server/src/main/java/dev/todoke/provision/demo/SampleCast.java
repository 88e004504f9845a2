package dev.todoke.provision.demo;

import dev.todoke.identity.Account;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Who plays which part in the sample applications (見本の配役): accounts of the practice installation.
///
/// @param clerk records, `checker` confirms and decides; two people
/// @param member of the council
/// @param extractor makes the file, `verifier` looks at it; two people
record SampleCast(
        SignedIn applicant, SignedIn clerk, SignedIn checker, SignedIn extractor, SignedIn verifier, SignedIn member) {

    static SampleCast of(List<Account> accounts) {
        return new SampleCast(
                first(accounts, who -> who.may(Permission.APPLY_FOR_DATA)),
                first(
                        accounts,
                        who -> who.may(Permission.CHECK_APPLICATIONS) && !who.may(Permission.DECIDE_APPLICATIONS)),
                first(accounts, who -> who.may(Permission.DECIDE_APPLICATIONS)),
                first(accounts, who -> who.may(Permission.RUN_EXTRACTION) && !who.may(Permission.APPROVE_EXTRACTION)),
                first(accounts, who -> who.may(Permission.APPROVE_EXTRACTION)),
                first(accounts, who -> who.may(Permission.GIVE_OPINIONS)));
    }

    private static SignedIn first(List<Account> accounts, Predicate<SignedIn> fits) {
        return accounts.stream()
                .sorted(Comparator.comparing(Account::login))
                .map(Account::signedIn)
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new SampleStuck("an account for a part is missing"));
    }
}
