package dev.todoke.inquiry.web;

import dev.todoke.identity.Permission;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.inquiry.desk.ProposalDesk;
import dev.todoke.inquiry.desk.QueryDesk;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.PortalTask;
import dev.todoke.web.WorkPool;
import java.util.function.LongSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Queries and corrections in the menus and on both first pages (照会のメニュー).
@Configuration(proxyBeanMethods = false)
class InquiryMenu {

    @Bean
    NavigationItem registryQueries() {
        return new NavigationItem(
                Face.REGISTRY,
                22,
                QueriesController.LIST,
                "inquiry.menu.queries",
                Permission.EXAMINE_NOTIFICATIONS.name());
    }

    @Bean
    NavigationItem portalQueries() {
        return NavigationItem.forEverybody(Face.PORTAL, 35, PortalQueriesController.LIST, "inquiry.menu.queries");
    }

    @Bean
    WorkPool answeredQueries(QueryDesk desk) {
        return pool(
                22,
                "inquiry.pool.answered",
                "?state=answered",
                () -> desk.tally().answered());
    }

    @Bean
    WorkPool lateAnswers(QueryDesk desk) {
        return pool(
                23,
                "inquiry.pool.answered-late",
                "?state=answered",
                () -> desk.tally().answeredLate());
    }

    @Bean
    WorkPool lateHospitals(QueryDesk desk) {
        return pool(
                24,
                "inquiry.pool.waiting-late",
                "?state=waiting",
                () -> desk.tally().waitingLate());
    }

    private static WorkPool pool(int order, String key, String filter, LongSupplier count) {
        return new WorkPool(order, key, QueriesController.LIST + filter, Permission.EXAMINE_NOTIFICATIONS, count);
    }

    @Bean
    WorkPool waitingProposals(ProposalDesk desk) {
        return new WorkPool(
                25,
                "inquiry.pool.proposals",
                ProposalsController.LIST,
                Permission.EXAMINE_NOTIFICATIONS,
                desk::countWaiting);
    }

    @Bean
    PortalTask queriesToAnswer(HospitalDesk desk) {
        return new PortalTask(10, "inquiry.portal.waiting", PortalQueriesController.LIST, () -> {
            var tally = desk.tally();
            return new PortalTask.Count(tally.waiting(), tally.waitingLate());
        });
    }
}
