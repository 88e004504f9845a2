package dev.todoke.inquiry.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.InquirySettings;
import dev.todoke.intake.ItemForm;
import dev.todoke.notification.Item;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// P-08: a hospital answers queries (照会への回答).
@Controller
@Profile("portal")
class PortalQueriesController {

    static final String LIST = "/portal/queries";

    private final HospitalDesk desk;
    private final InquirySettings settings;
    private final MessageSource messages;

    PortalQueriesController(HospitalDesk desk, InquirySettings settings, MessageSource messages) {
        this.desk = desk;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping(LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var pager = new Pager(desk.count(), page, LIST);
        var lines = desk.list(Pager.SIZE, pager.offset()).stream()
                .map(q -> QueryLine.of(q, desk.today(), settings.daysForRegistry(), _ -> "", words))
                .toList();
        model.addAttribute("page", new QueriesPage(pager, "", desk.tally(), lines));
        return "inquiry/portal-queries";
    }

    @GetMapping(LIST + "/{number}")
    String open(SignedIn who, @PathVariable String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        return show(number(number), "", Map.of(), model, new PageWords(messages, locale));
    }

    private static QueryNumber number(String text) {
        return QueryNumber.read(text).orElseThrow(NoSuchPage::new);
    }

    private String show(QueryNumber number, String reply, Map<Item, String> values, Model model, PageWords words) {
        var opened = desk.open(number).orElseThrow(NoSuchPage::new);
        var line = QueryLine.of(opened.query(), desk.today(), settings.daysForRegistry(), _ -> "", words);
        model.addAttribute("page", ReplyPage.of(opened, line, reply, values, words));
        return "inquiry/portal-query";
    }

    @PostMapping(LIST + "/{number}")
    String reply(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam Map<String, String> form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.ANSWER_QUERIES);
        var words = new PageWords(messages, locale);
        var values = ItemForm.values(form);
        var answer = desk.reply(number(number), reply, values, who.account().toString());
        if (answer instanceof InquiryAnswer.Done) {
            Notice.say(redirect, words.say("inquiry.replied", number));
            return "redirect:" + LIST + "/" + number;
        }
        Answers.refused(answer, model, response, words);
        return show(number(number), reply, values, model, words);
    }
}
