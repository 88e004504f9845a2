package dev.todoke.closing.web;

import dev.todoke.closing.desk.ClosingDesk;
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
import dev.todoke.web.PageWords;
import dev.todoke.web.WorkPool;
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
    private final List<WorkPool> pools;
    private final FaceTransactions transactions;
    private final MessageSource words;

    ClosingPages(
            ClosingDesk desk,
            JobDesk jobs,
            Accounts accounts,
            ObjectProvider<WorkPool> pools,
            FaceTransactions transactions,
            MessageSource words) {
        this.desk = desk;
        this.jobs = jobs;
        this.accounts = accounts;
        this.pools =
                pools.stream().sorted(Comparator.comparingInt(WorkPool::order)).toList();
        this.transactions = transactions;
        this.words = words;
    }

    PageWords words(Locale locale) {
        return new PageWords(words, locale);
    }

    ClosingYearPage year(YearOfDiagnosis year, SignedIn who, Locale locale) {
        return ClosingYearPage.of(
                desk.view(year), poolCells(who, words(locale)), newestRun(year), this::nameOf, who, words(locale));
    }

    private List<List<Cell>> poolCells(SignedIn who, PageWords in) {
        return transactions.get(() -> pools.stream()
                .map(pool -> List.of(poolName(pool, who, in), Cell.count(pool.open())))
                .toList());
    }

    private static Cell poolName(WorkPool pool, SignedIn who, PageWords in) {
        var name = in.say(pool.messageKey());
        return pool.opensFor(who) ? Cell.link(name, pool.path()) : Cell.text(name);
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
