package dev.todoke.intake.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.web.NoSuchPage;

/// The account of a hospital as the desks know it (届出実務者).
final class PortalUser {

    private PortalUser() {}

    static Reporter reporter(SignedIn who) {
        return new Reporter(
                who.facility().orElseThrow(NoSuchPage::new), who.account().toString());
    }
}
