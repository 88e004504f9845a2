package dev.todoke.provision.desk;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Actor;
import dev.todoke.provision.ProvisionRole;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which parts an account may play in a provision (役割の対応): from the permissions of its roles.
public final class Actors {

    private static final Map<Permission, Set<ProvisionRole>> PARTS = Map.of(
            Permission.APPLY_FOR_DATA, Set.of(ProvisionRole.APPLICANT),
            Permission.CHECK_APPLICATIONS, Set.of(ProvisionRole.CLERK, ProvisionRole.CHECKER, ProvisionRole.SECRETARY),
            Permission.GIVE_OPINIONS, Set.of(ProvisionRole.MEMBER),
            Permission.DECIDE_APPLICATIONS, Set.of(ProvisionRole.DECIDER),
            Permission.RUN_EXTRACTION, Set.of(ProvisionRole.EXTRACTOR),
            Permission.APPROVE_EXTRACTION, Set.of(ProvisionRole.VERIFIER));

    private Actors() {}

    public static Actor of(SignedIn who) {
        var roles = new TreeSet<ProvisionRole>();
        PARTS.forEach((permission, parts) -> {
            if (who.may(permission)) {
                roles.addAll(parts);
            }
        });
        return new Actor(who.account().toString(), roles);
    }
}
