package dev.todoke.intake.web;

import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.FacilityReader;
import dev.todoke.guidance.Deadline;
import dev.todoke.guidance.NotificationCalendar;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.PortalTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// P-01: what waits for this hospital (ホーム).
@Controller
@Profile("portal")
class PortalHomeController {

    private static final int SHOWN = 5;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final FileDesk desk;
    private final FacilityReader facilities;
    private final List<PortalTask> tasks;
    private final FaceTransactions transactions;
    private final MessageSource words;
    private final Clock clock;

    PortalHomeController(
            FileDesk desk,
            FacilityReader facilities,
            ObjectProvider<PortalTask> tasks,
            FaceTransactions transactions,
            MessageSource words,
            Clock clock) {
        this.desk = desk;
        this.facilities = facilities;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt(PortalTask::order))
                .toList();
        this.transactions = transactions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/portal")
    String home(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var today = LocalDate.ofInstant(clock.instant(), JAPAN);
        var waiting = transactions.get(
                () -> tasks.stream().map(task -> line(task, locale)).toList());
        model.addAttribute("page", HomePage.of(desk.list(SHOWN, 0), waiting, next(who, today), today));
        return "intake/home";
    }

    /// The day that comes next for this class of facility in its prefecture.
    private Deadline next(SignedIn who, LocalDate today) {
        int year = today.getYear() - 1;
        return who.facility()
                .flatMap(facilities::find)
                .map(own -> NotificationCalendar.of(own.facilityClass(), own.prefecture(), year)
                        .next(today))
                .orElseGet(() -> Deadline.legal(year));
    }

    private HomePage.TaskLine line(PortalTask task, Locale locale) {
        var count = task.count().get();
        return new HomePage.TaskLine(
                words.getMessage(task.messageKey(), null, locale), task.path(), count.waiting(), count.late());
    }
}
