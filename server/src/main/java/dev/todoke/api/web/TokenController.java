package dev.todoke.api.web;

import dev.todoke.api.ApiScope;
import dev.todoke.api.TokenWish;
import dev.todoke.api.desk.RateLimit;
import dev.todoke.api.desk.TokenDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// P: the tokens of a facility (システム連携), made and revoked by its head of reporting.
@Controller
@Profile("portal")
class TokenController {

    static final String HERE = "/portal/connections";

    private final TokenDesk desk;
    private final RateLimit limit;
    private final MessageSource messages;

    TokenController(TokenDesk desk, RateLimit limit, MessageSource messages) {
        this.desk = desk;
        this.limit = limit;
        this.messages = messages;
    }

    @GetMapping(HERE)
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.MANAGE_API_TOKENS);
        return show(model, locale, TokensPage.Typed.NOTHING, "");
    }

    private String show(Model model, Locale locale, TokensPage.Typed typed, String secret) {
        model.addAttribute(
                "page", TokensPage.of(desk.list(), typed, secret, limit.perMinute(), new PageWords(messages, locale)));
        return "api/tokens";
    }

    @PostMapping(HERE)
    String make(
            SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scopes,
            @RequestParam(defaultValue = "") String months,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Forbidden.unless(who, Permission.MANAGE_API_TOKENS);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.PORTAL, HERE);
        }
        var chosen = EnumSet.noneOf(ApiScope.class);
        scopes.forEach(code -> ApiScope.of(code).ifPresent(chosen::add));
        int term = months.matches("[0-9]{1,3}") ? Integer.parseInt(months) : 0;
        var wish = new TokenWish(name.strip(), chosen, term);
        var typed = new TokensPage.Typed(name, scopes, months);
        return switch (desk.make(who, facility(who), wish)) {
            // the only answer that shows the secret: it is drawn at once, since nothing keeps it for a redirect
            case TokenDesk.TokenAnswer.Made(var _, String secret) ->
                show(model, locale, TokensPage.Typed.NOTHING, secret);
            case TokenDesk.TokenAnswer.Refused(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "errors",
                        FormErrors.of(faults.stream()
                                .map(fault -> FieldError.of(
                                        fault.field(), "", fault.sentence().in(locale)))
                                .toList()));
                yield show(model, locale, typed, "");
            }
        };
    }

    @PostMapping(HERE + "/{id:[0-9]{1,18}}/revoke")
    String revoke(SignedIn who, @PathVariable long id, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.MANAGE_API_TOKENS);
        var refused = desk.revoke(who, id);
        Notice.say(
                redirect,
                refused.map(reason -> reason.in(locale))
                        .orElseGet(() -> messages.getMessage("api.revoked", null, locale)));
        return "redirect:" + HERE;
    }

    private static FacilityCode facility(SignedIn who) {
        return who.facility().orElseThrow(NoSuchPage::new);
    }
}
