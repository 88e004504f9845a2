package dev.todoke.web.administration;

import dev.todoke.identity.Accounts;
import dev.todoke.identity.Accounts.Invitation;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.Permission;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Letting somebody in (利用者の招待).
@Controller
@Profile("registry")
@RequestMapping("/registry/administration/accounts/invite")
class InviteController {

    private static final String HERE = "/registry/administration/accounts/invite";

    private final Accounts accounts;
    private final AccountWords words;

    InviteController(Accounts accounts, AccountWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping
    String ask(SignedIn who, HttpServletRequest request, Model model) {
        Forbidden.unless(who, Permission.MANAGE_ACCOUNTS);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, HERE);
        }
        model.addAttribute("page", page(new Form("", "", "", "", "", List.of())));
        return "web/invite";
    }

    @PostMapping
    String invite(SignedIn who, Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
        Forbidden.unless(who, Permission.MANAGE_ACCOUNTS);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, HERE);
        }
        var faults = new ArrayList<InviteAccount.Fault>();
        var affiliation = affiliation(form, faults);
        var roles = EnumSet.noneOf(Role.class);
        form.chosen().forEach(role -> roles.add(Role.valueOf(role)));
        var answer = affiliation
                .map(where ->
                        accounts.invite(new InviteAccount(form.typedLogin(), form.typedName(), where, roles), who))
                .orElseGet(() -> new Invitation.Refused(faults));
        return switch (answer) {
            case Invitation.Made(var id, var code) -> {
                var account = accounts.find(id).orElseThrow(dev.todoke.web.NoSuchPage::new);
                model.addAttribute(
                        "page",
                        new AccountPage(
                                words.line(account),
                                List.of(),
                                true,
                                false,
                                code,
                                "/" + account.affiliation().face() + "/welcome",
                                ""));
                yield "web/account";
            }
            case Invitation.Refused(var refused) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "errors",
                        FormErrors.of(refused.stream()
                                .map(fault -> FieldError.of(fault.field(), "", fault.sentence()))
                                .toList()));
                model.addAttribute("page", page(form));
                yield "web/invite";
            }
        };
    }

    private static Optional<Affiliation> affiliation(Form form, List<InviteAccount.Fault> faults) {
        switch (form.typedPlace()) {
            case "facility" -> {
                var code = form.typedFacility().strip().toUpperCase(Locale.ROOT);
                if (FacilityCode.isFacilityCode(code)) {
                    return Optional.of(new Affiliation.AtFacility(new FacilityCode(code)));
                }
                faults.add(new InviteAccount.Fault("facility", "施設コードは5文字の半角英数字で入れてください。"));
            }
            case "registry" -> {
                return Optional.of(new Affiliation.AtRegistry());
            }
            case "office" -> {
                return Optional.of(new Affiliation.AtOffice());
            }
            case "applicant" -> {
                if (!form.typedOrganisation().isBlank()) {
                    return Optional.of(
                            new Affiliation.AsApplicant(form.typedOrganisation().strip()));
                }
                faults.add(new InviteAccount.Fault("organisation", "申出者の所属機関を入れてください。"));
            }
            default -> faults.add(new InviteAccount.Fault("place", "所属を選んでください。"));
        }
        return Optional.empty();
    }

    private static InvitePage page(Form form) {
        return new InvitePage(
                form.typedLogin(),
                form.typedName(),
                form.typedPlace(),
                form.typedFacility(),
                form.typedOrganisation(),
                form.chosen(),
                AccountWords.places(),
                AccountWords.roles());
    }

    /// The form as the browser sends it; what was left out is missing.
    record Form(
            @Nullable String login,
            @Nullable String name,
            @Nullable String place,
            @Nullable String facility,
            @Nullable String organisation,
            @Nullable List<String> roles) {

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        String typedLogin() {
            return text(login).strip().toLowerCase(Locale.ROOT);
        }

        String typedName() {
            return text(name).strip();
        }

        String typedPlace() {
            return text(place);
        }

        String typedFacility() {
            return text(facility);
        }

        String typedOrganisation() {
            return text(organisation);
        }

        List<String> chosen() {
            return roles == null ? List.of() : roles;
        }
    }
}
