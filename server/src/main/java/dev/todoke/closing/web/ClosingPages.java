package dev.todoke.closing.web;

import dev.todoke.closing.desk.ClosingDesk;
import dev.todoke.closing.desk.ClosingDesk.YearView;
import dev.todoke.closing.job.ClosingJob;
import dev.todoke.closing.job.TrialJob;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.web.Cell;
import dev.todoke.web.OpenBeforeClosing;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Puts the page of a year together (年の画面の組み立て).
@Component
@Profile("registry")
class ClosingPages {

    private final ClosingDesk desk;
    private final JobDesk jobs;
    private final Accounts accounts;
    private final List<OpenBeforeClosing> kinds;
    private final FaceTransactions transactions;
    private final MessageSource words;

    ClosingPages(
            ClosingDesk desk,
            JobDesk jobs,
            Accounts accounts,
            ObjectProvider<OpenBeforeClosing> kinds,
            FaceTransactions transactions,
            MessageSource words) {
        this.desk = desk;
        this.jobs = jobs;
        this.accounts = accounts;
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(OpenBeforeClosing::order))
                .toList();
        this.transactions = transactions;
        this.words = words;
    }

    PageWords words(Locale locale) {
        return new PageWords(words, locale);
    }

    ClosingYearPage year(YearOfDiagnosis year, SignedIn who, Locale locale) {
        var view = desk.view(year);
        return ClosingYearPage.of(
                view, openCells(view, who, words(locale)), newestRun(year), this::nameOf, who, words(locale));
    }

    /// What the modules count now, then what the newest trial found.
    private List<List<Cell>> openCells(YearView view, SignedIn who, PageWords in) {
        var cells = new ArrayList<List<Cell>>(transactions.get(() -> kinds.stream()
                .map(kind -> List.of(name(kind, who, in), Cell.count(kind.open(view.year()))))
                .toList()));
        view.open().stream()
                .filter(line -> line.name().startsWith(ClosingYearPage.OF_TRIAL))
                .forEach(line -> cells.add(List.of(
                        line.path().isEmpty()
                                ? Cell.text(in.say(line.name()))
                                : Cell.link(in.say(line.name()), line.path()),
                        Cell.count(line.count()))));
        return cells;
    }

    private static Cell name(OpenBeforeClosing kind, SignedIn who, PageWords in) {
        var name = in.say(kind.messageKey());
        return kind.opensFor(who) ? Cell.link(name, kind.path()) : Cell.text(name);
    }

    private Optional<JobRun> newestRun(YearOfDiagnosis year) {
        return Stream.of(TrialJob.KIND, ClosingJob.KIND)
                .flatMap(kind -> jobs.latest(kind, year.toString()).stream())
                .max(Comparator.comparingLong(JobRun::id));
    }

    private String nameOf(String account) {
        return account.isEmpty()
                ? ""
                : accounts.find(AccountId.of(account)).map(Account::name).orElse("");
    }
}
