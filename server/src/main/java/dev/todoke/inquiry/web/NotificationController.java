package dev.todoke.inquiry.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.inquiry.AskQuery;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.NotificationDesk;
import dev.todoke.inquiry.desk.QueryDesk;
import dev.todoke.notification.Item;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
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

/// one notification with findings, versions, neighbours and queries; from here the hospital is asked (届出1件の審査).
@Controller
@Profile("registry")
class NotificationController {

    static final String PATH = "/registry/notifications/";

    private final NotificationDesk desk;
    private final QueryDesk queries;
    private final FacilityNames facilities;
    private final Names names;
    private final MessageSource messages;

    NotificationController(
            NotificationDesk desk, QueryDesk queries, FacilityNames facilities, Names names, MessageSource messages) {
        this.desk = desk;
        this.queries = queries;
        this.facilities = facilities;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(PATH + "{id}")
    String open(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var ask = new NotificationPage.Ask(
                List.of(), "", "", queries.usualDueDay().toString());
        return show(id, who, ask, model, new PageWords(messages, locale));
    }

    private String show(String id, SignedIn who, NotificationPage.Ask ask, Model model, PageWords words) {
        var opened = desk.open(id, who).orElseThrow(NoSuchPage::new);
        var beside = new NotificationPage.Beside(
                facilities.nameOf(opened.newest().facility()),
                queries.today(),
                queries.daysForRegistry(),
                ask,
                names::of);
        model.addAttribute("page", NotificationPage.of(opened, beside, words));
        return "inquiry/notification";
    }

    @PostMapping(PATH + "{id}/queries")
    String ask(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> items,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String due,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var wish = new AskQuery(
                items(items), question, Typed.number(contact), Typed.day(due).orElse(queries.today()));
        var answer = queries.ask(id, wish, who.account().toString());
        if (answer instanceof InquiryAnswer.Done(var number)) {
            Notice.say(redirect, words.say("inquiry.asked", number));
            return "redirect:/registry/queries/" + number;
        }
        Answers.refused(answer, model, response, words);
        return show(id, who, new NotificationPage.Ask(items, question, contact, due), model, words);
    }

    private static List<Item> items(List<String> names) {
        return Stream.of(Item.values()).filter(i -> names.contains(i.name())).toList();
    }
}
