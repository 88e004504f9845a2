package dev.todoke.consolidation.web;

import dev.todoke.consolidation.desk.AccessReason;
import dev.todoke.consolidation.desk.Colleagues;
import dev.todoke.consolidation.desk.SearchDesk;
import dev.todoke.consolidation.store.SearchStore;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// looking for a person with a reason, and the person record (個人・腫瘍の検索、個人票). What is
/// typed never stands
/// in an address: the search is posted and answered at once.
@Controller
@Profile("registry")
class SearchController {

    private final SearchDesk desk;
    private final Colleagues colleagues;
    private final MessageSource messages;

    SearchController(SearchDesk desk, Colleagues colleagues, MessageSource messages) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @GetMapping("/registry/search")
    String form(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        model.addAttribute("page", SearchPage.empty(new PageWords(messages, locale)));
        return "consolidation/search";
    }

    @PostMapping("/registry/search")
    String search(SearchPage.Typed typed, SignedIn who, Model model, Locale locale, HttpServletResponse response) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        var words = new PageWords(messages, locale);
        var keys = SearchStore.Keys.of(typed.kana(), typed.name(), typed.birthday(), typed.chart(), typed.report());
        var answer = desk.search(
                keys,
                AccessReason.of(typed.reason()),
                typed.note(),
                who.account().toString());
        model.addAttribute("page", SearchPage.of(typed, answer, words));
        if (answer instanceof SearchDesk.Answer.Refused(var reasons)) {
            response.setStatus(SettleController.REFUSED);
            model.addAttribute("errors", FormErrors.refusal(Refusals.say(reasons, words)));
        }
        return "consolidation/search";
    }

    @GetMapping("/registry/records/{person:[0-9A-Za-z-]+}")
    String record(
            @PathVariable String person,
            @RequestParam(defaultValue = "0") long access,
            SignedIn who,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        var found = desk.open(person, access, who.account().toString()).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", RecordPage.of(found, colleagues::of, new PageWords(messages, locale)));
        return "consolidation/record";
    }
}
