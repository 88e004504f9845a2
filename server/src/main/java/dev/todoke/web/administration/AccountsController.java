package dev.todoke.web.administration;

import dev.todoke.identity.Account;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Permission;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Choice;
import dev.todoke.web.Forbidden;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of accounts and the table of permissions (利用者の一覧・業務分担表).
@Controller
@Profile("registry")
class AccountsController {

    private final Accounts accounts;
    private final AccountWords words;

    AccountsController(Accounts accounts, AccountWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping("/registry/administration/accounts")
    String list(
            SignedIn who,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String standing,
            Model model) {
        Forbidden.unless(who, Permission.VIEW_ACCOUNTS);
        var lines = accounts.all().stream()
                .filter(account ->
                        place.isEmpty() || account.affiliation().kind().equals(place))
                .filter(account ->
                        standing.isEmpty() || account.standing().name().equals(standing))
                .map(words::line)
                .toList();
        var standings = Stream.of(Account.Standing.values())
                .map(each -> Choice.of(each.name(), each.ja()))
                .toList();
        model.addAttribute(
                "page",
                new AccountsPage(
                        place,
                        standing,
                        Choice.withEmpty("すべての所属", AccountWords.places()),
                        Choice.withEmpty("すべての状態", standings),
                        lines,
                        who.may(Permission.MANAGE_ACCOUNTS)));
        return "web/accounts";
    }

    @GetMapping("/registry/administration/permissions")
    String permissions(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.VIEW_ACCOUNTS);
        model.addAttribute("page", new PermissionsPage(List.of(Role.values()), List.of(Permission.values())));
        return "web/permissions";
    }

    /// Roles across, permissions down.
    record PermissionsPage(List<Role> roles, List<Permission> permissions) {}
}
