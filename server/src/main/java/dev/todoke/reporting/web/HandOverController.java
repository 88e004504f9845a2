package dev.todoke.reporting.web;

import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.ContactReader;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.OpenFiles;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.reporting.HandOver;
import dev.todoke.reporting.desk.ReportingDesk;
import dev.todoke.reporting.desk.ReportingPapers;
import dev.todoke.reporting.desk.ReportingPapers.OpenWork;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.PdfReply;
import dev.todoke.web.PortalTask;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody hands reporting over, with a paper that lists what is open (届出業務の引き継ぎ).
@Controller
@Profile("portal")
class HandOverController {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int REFUSED = 422;

    private final ReportingDesk desk;
    private final List<PortalTask> tasks;
    private final OpenFiles files;
    private final ContactReader contacts;
    private final FaceTransactions transactions;
    private final FacilityNames names;
    private final PdfReply pdf;
    private final MessageSource messages;

    HandOverController(
            ReportingDesk desk,
            ObjectProvider<PortalTask> tasks,
            OpenFiles files,
            ContactReader contacts,
            FaceTransactions transactions,
            FacilityNames names,
            PdfReply pdf,
            MessageSource messages) {
        this.desk = desk;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt(PortalTask::order))
                .toList();
        this.files = files;
        this.contacts = contacts;
        this.transactions = transactions;
        this.names = names;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping(HandOverPage.HERE)
    String ask(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        return show(model, new PageWords(messages, locale));
    }

    private String show(Model model, PageWords words) {
        model.addAttribute("page", HandOverPage.of(work(words), desk.handOvers(), today().toString(), words));
        return "reporting/hand-over";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), JAPAN);
    }

    /// Files first, then what every part says is waiting.
    private List<OpenWork> work(PageWords words) {
        return transactions.get(() -> {
            var work = new ArrayList<OpenWork>();
            work.add(new OpenWork(words.say("reporting.work.files"), files.all().size(), 0));
            for (var task : tasks) {
                var count = task.count().get();
                work.add(new OpenWork(words.say(task.messageKey()), count.waiting(), count.late()));
            }
            return work;
        });
    }

    /// Records the hand-over and answers its paper.
    @PostMapping(HandOverPage.HERE)
    Object handOver(
            SignedIn who,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String note,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var words = new PageWords(messages, locale);
        var facility = ApprovalsController.facility(who);
        var chosen = Stream.of(HandOver.Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
        var when = day(day);
        if (chosen.isEmpty() || when.isEmpty()) {
            return refused(
                    List.of(Sentence.of("reporting", chosen.isEmpty() ? "role" : "day")), model, response, words);
        }
        var one = new HandOver(
                chosen.get(),
                from,
                to,
                when.get(),
                note,
                desk.now(),
                who.account().toString());
        var faults = desk.handOver(facility, one);
        if (!faults.isEmpty()) {
            return refused(faults, model, response, words);
        }
        var known = contacts.inForce(facility, today()).stream()
                .map(contact -> contact.name() + "（" + contact.department() + "）")
                .toList();
        var japanese = new PageWords(messages, Locale.JAPANESE);
        var paper = ReportingPapers.handOver(one, names.nameOf(facility), work(japanese), known);
        return pdf.of(paper, "hand-over.pdf", model, request, response);
    }

    private static Optional<LocalDate> day(String text) {
        return PartialDate.read(text.strip().replaceAll("[./-]", ""))
                .flatMap(date -> date instanceof PartialDate.Day(var found) ? Optional.of(found) : Optional.empty());
    }

    private String refused(List<Sentence> faults, Model model, HttpServletResponse response, PageWords words) {
        response.setStatus(REFUSED);
        model.addAttribute(
                "errors",
                FormErrors.refusal(
                        faults.stream().map(f -> f.in(words.locale())).toList()));
        return show(model, words);
    }
}
