package dev.todoke.workbench.web;

import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.WorkPool;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// the first page of the registry room, with what waits and where it is done (作業一覧).
@Controller
@Profile("registry")
class WorkListController {

    private final List<WorkPool> pools;
    private final FaceTransactions transactions;
    private final MessageSource words;
    private final Clock clock;

    WorkListController(
            ObjectProvider<WorkPool> pools, FaceTransactions transactions, MessageSource words, Clock clock) {
        this.pools =
                pools.stream().sorted(Comparator.comparingInt(WorkPool::order)).toList();
        this.transactions = transactions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/registry")
    String list(SignedIn who, Model model, Locale locale) {
        model.addAttribute("page", transactions.get(() -> WorkListPage.of(pools, who, words, locale, clock.instant())));
        return "workbench/work-list";
    }
}
