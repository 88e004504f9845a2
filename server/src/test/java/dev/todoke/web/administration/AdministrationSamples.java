package dev.todoke.web.administration;

import dev.todoke.identity.Permission;
import dev.todoke.identity.Role;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.Map;

/// The pages of the administration with a model each.
final class AdministrationSamples implements PageSamples {

    private static final AccountsPage.Line LINE = new AccountsPage.Line(
            "/registry/administration/accounts/1",
            "registry1",
            "登録 花子",
            "登録室",
            "登録実務者",
            "利用中",
            "tag--ok",
            "2026-11-22");

    @Override
    public List<Sample> samples() {
        var none = Choice.withEmpty("すべて", AccountWords.places());
        return List.of(
                sample("web/accounts", new AccountsPage("", "", none, none, List.of(LINE), true)),
                sample("web/accounts", new AccountsPage("", "", none, none, List.of(), false)),
                sample(
                        "web/account",
                        new AccountPage(LINE, List.of("届出を審査する"), true, false, "", "/registry/welcome", "")),
                sample(
                        "web/account",
                        new AccountPage(LINE, List.of(), true, true, "abcde-fghjk", "/portal/welcome", "")),
                sample(
                        "web/invite",
                        new InvitePage(
                                "",
                                "",
                                "facility",
                                "",
                                "",
                                List.of("REPORTER"),
                                AccountWords.places(),
                                AccountWords.roles())),
                sample(
                        "web/permissions",
                        new AccountsController.PermissionsPage(List.of(Role.values()), List.of(Permission.values()))));
    }

    private static Sample sample(String template, Record page) {
        return new Sample(template, "/registry/administration/accounts", Map.of("page", page));
    }
}
