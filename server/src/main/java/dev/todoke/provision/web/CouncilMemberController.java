package dev.todoke.provision.web;

import dev.todoke.identity.Accounts;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.web.Choice;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Members of the council (審議会委員の登録, O-04).
@Controller
@Profile("office")
class CouncilMemberController {

    private final CouncilYearDesk desk;
    private final Accounts accounts;
    private final ReasonPages reasons;
    private final MessageSource messages;

    CouncilMemberController(CouncilYearDesk desk, Accounts accounts, ReasonPages reasons, MessageSource messages) {
        this.desk = desk;
        this.accounts = accounts;
        this.reasons = reasons;
        this.messages = messages;
    }

    @GetMapping("/office/council/members/new")
    String another(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        return show("", Map.of(), model, locale);
    }

    @GetMapping("/office/council/members/{id}")
    String member(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        var newest = desk.memberHistory(id).stream().findFirst().orElseThrow(NoSuchPage::new);
        return show(id, CouncilMemberPage.texts(newest.entry()), model, locale);
    }

    @PostMapping("/office/council/members")
    String enter(
            SignedIn who,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        String id = sent.getOrDefault("id", "");
        if (!id.isEmpty() && desk.memberHistory(id).isEmpty()) {
            throw new NoSuchPage();
        }
        var refusals = desk.enter(who, member(id.isEmpty() ? UUID.randomUUID().toString() : id, sent, choices(locale)));
        return reasons.follow(
                refusals,
                new AnswerPages.Reply(model, response, redirect),
                "/office/council",
                () -> show(id, sent, model, locale));
    }

    private static Member member(String id, Map<String, String> sent, List<Choice> known) {
        String account = sent.getOrDefault("account", "");
        return new Member(
                id,
                sent.getOrDefault("name", "").strip(),
                sent.getOrDefault("affiliation", "").strip(),
                sent.getOrDefault("field", "").strip(),
                SentValues.date(sent, "from").orElse(LocalDate.MIN),
                SentValues.date(sent, "until").orElse(LocalDate.MIN),
                known.stream().anyMatch(choice -> choice.value().equals(account)) ? account : "",
                SentValues.date(sent, "pledged").<Pledge>map(Pledge.Signed::new).orElseGet(Pledge.NotYet::new));
    }

    /// The accounts of council members, after the choice of a member who answers on paper.
    private List<Choice> choices(Locale locale) {
        var members = accounts.all().stream()
                .filter(account -> account.signedIn().may(Permission.GIVE_OPINIONS))
                .map(account -> Choice.of(account.id().toString(), account.login() + " " + account.name()))
                .toList();
        return Choice.withEmpty(String.valueOf(messages.getMessage("council.member.paper", null, locale)), members);
    }

    private String show(String id, Map<String, String> sent, Model model, Locale locale) {
        var history = id.isEmpty() ? List.<CouncilStore.Version<Member>>of() : desk.memberHistory(id);
        model.addAttribute("page", new CouncilMemberPage(id, sent, choices(locale), history));
        return "provision/council-member";
    }
}
