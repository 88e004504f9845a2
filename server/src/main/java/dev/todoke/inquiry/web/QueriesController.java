package dev.todoke.inquiry.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.QueryState;
import dev.todoke.inquiry.RecordCall;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.QueryDesk;
import dev.todoke.intake.ItemForm;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Queries at the registry room: the list, one query, its calls and its end (照会の管理).
@Controller
@Profile("registry")
class QueriesController {

    static final String LIST = "/registry/queries";

    private final QueryDesk desk;
    private final FacilityNames facilities;
    private final Names names;
    private final MessageSource messages;

    QueriesController(QueryDesk desk, FacilityNames facilities, Names names, MessageSource messages) {
        this.desk = desk;
        this.facilities = facilities;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(LIST)
    String list(
            SignedIn who,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        Optional<QueryState> wanted = Stream.of(QueryState.values())
                .filter(s -> s.code().equals(state))
                .findFirst();
        String base = wanted.map(s -> LIST + "?state=" + s.code()).orElse(LIST);
        var pager = new Pager(desk.count(wanted), page, base);
        var lines = desk.list(wanted, Pager.SIZE, pager.offset()).stream()
                .map(q -> QueryLine.of(
                        q, desk.today(), desk.daysForRegistry(), one -> facilities.nameOf(one.facility()), words))
                .toList();
        model.addAttribute("page", new QueriesPage(pager, state, desk.tally(), lines));
        return "inquiry/queries";
    }

    @GetMapping(LIST + "/{number}")
    String open(SignedIn who, @PathVariable String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        return show(number(number), QueryPage.CallForm.EMPTY, model, new PageWords(messages, locale));
    }

    private static QueryNumber number(String text) {
        return QueryNumber.read(text).orElseThrow(NoSuchPage::new);
    }

    private String show(QueryNumber number, QueryPage.CallForm call, Model model, PageWords words) {
        var opened = desk.open(number).orElseThrow(NoSuchPage::new);
        var line = QueryLine.of(
                opened.query(), desk.today(), desk.daysForRegistry(), q -> facilities.nameOf(q.facility()), words);
        model.addAttribute("page", QueryPage.of(opened, line, call, names::of, words));
        return "inquiry/query";
    }

    @PostMapping(LIST + "/{number}/calls")
    String call(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean incoming,
            @RequestParam(defaultValue = "") String caller,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "false") boolean reached,
            @RequestParam(defaultValue = "") String said,
            @RequestParam Map<String, String> form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var values = ItemForm.values(form);
        var opened = desk.open(number(number)).orElseThrow(NoSuchPage::new);
        boolean proposes = !opened.newest().differing(values).isEmpty();
        var call = new RecordCall(incoming, caller, Typed.number(contact), reached, said, proposes);
        var answer = desk.record(number(number), call, values, who.account().toString());
        if (answer instanceof InquiryAnswer.Done) {
            Notice.say(redirect, words.say(proposes ? "inquiry.call.proposed" : "inquiry.call.recorded"));
            return "redirect:" + LIST + "/" + number;
        }
        Answers.refused(answer, model, response, words);
        return show(
                number(number), new QueryPage.CallForm(incoming, caller, contact, reached, said, values), model, words);
    }

    @PostMapping(LIST + "/{number}/end")
    String end(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String note,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var answer = desk.end(number(number), note, who.account().toString());
        if (answer instanceof InquiryAnswer.Done) {
            Notice.say(redirect, words.say("inquiry.ended", number));
            return "redirect:" + LIST;
        }
        Answers.refused(answer, model, response, words);
        return show(number(number), QueryPage.CallForm.EMPTY, model, words);
    }

    /// What may be said on the telephone before and after the other person is verified.
    @GetMapping(LIST + "/script")
    String script(SignedIn who) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        return "inquiry/script";
    }
}
