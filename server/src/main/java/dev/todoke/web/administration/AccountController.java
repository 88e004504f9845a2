package dev.todoke.web.administration;

import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Accounts.AccountAnswer;
import dev.todoke.identity.Accounts.Invitation;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One account: look, stop, let in again (利用者).
@Controller
@Profile("registry")
@RequestMapping("/registry/administration/accounts/{id:[0-9a-f-]{36}}")
class AccountController {

    private final Accounts accounts;
    private final AccountWords words;

    AccountController(Accounts accounts, AccountWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping
    String look(SignedIn who, @PathVariable String id, Model model) {
        Forbidden.unless(who, Permission.VIEW_ACCOUNTS);
        model.addAttribute("page", page(found(id), who, "", ""));
        return "web/account";
    }

    @PostMapping("/suspend")
    String suspend(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var account = found(id);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:"
                    + ConfirmAgain.path(Face.REGISTRY, words.line(account).path());
        }
        return switch (accounts.suspend(account.id(), reason, who)) {
            case AccountAnswer.Done() -> {
                Notice.say(redirect, "この利用者を止めました。開いていた画面も使えなくなりました。");
                yield "redirect:" + words.line(account).path();
            }
            case AccountAnswer.Refused(var reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "errors",
                        FormErrors.of(reasons.stream()
                                .map(sentence -> FieldError.of("reason", "", sentence))
                                .toList()));
                model.addAttribute("page", page(account, who, "", reason));
                yield "web/account";
            }
        };
    }

    @PostMapping("/resume")
    String resume(SignedIn who, @PathVariable String id, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.MANAGE_ACCOUNTS);
        var account = found(id);
        accounts.resume(account.id(), who);
        Notice.say(redirect, "この利用者を再開しました。");
        return "redirect:" + words.line(account).path();
    }

    /// The code is shown in the answer itself, once: no address leads to it again.
    @PostMapping("/invite-again")
    String inviteAgain(SignedIn who, @PathVariable String id, HttpServletRequest request, Model model) {
        Forbidden.unless(who, Permission.MANAGE_ACCOUNTS);
        var account = found(id);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:"
                    + ConfirmAgain.path(Face.REGISTRY, words.line(account).path());
        }
        if (accounts.inviteAgain(account.id(), who) instanceof Invitation.Made(var made, var code)) {
            model.addAttribute("page", page(found(made.toString()), who, code, ""));
        }
        return "web/account";
    }

    private Account found(String id) {
        return accounts.find(AccountId.of(id)).orElseThrow(NoSuchPage::new);
    }

    private AccountPage page(Account account, SignedIn who, String code, String reason) {
        Set<Permission> held = new TreeSet<>();
        account.roles().forEach(role -> held.addAll(role.permissions()));
        List<String> permissions = held.stream().map(Permission::ja).toList();
        return new AccountPage(
                words.line(account),
                permissions,
                who.may(Permission.MANAGE_ACCOUNTS),
                account.standing() == Account.Standing.SUSPENDED,
                code,
                "/" + account.affiliation().face() + "/welcome",
                reason);
    }
}
