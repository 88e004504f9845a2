package dev.todoke.enrolment.web;

import dev.todoke.enrolment.desk.FirstStepsDesk;
import dev.todoke.enrolment.store.EnrolmentStore;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.OpenPath;
import dev.todoke.web.PortalTask;
import dev.todoke.web.WorkPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;

/// Applications for online use in the menus, on both first pages, and among the pages without sign-in (利用申請のメニュー).
@Configuration(proxyBeanMethods = false)
class EnrolmentMenu {

    @Bean
    NavigationItem registryEnrolments() {
        return new NavigationItem(
                Face.REGISTRY, 93, EnrolmentsPage.LIST, "enrolment.menu", Permission.EXAMINE_ENROLMENTS.name());
    }

    @Bean
    WorkPool waitingEnrolments(EnrolmentStore store) {
        return new WorkPool(
                27,
                "enrolment.pool",
                EnrolmentsPage.LIST,
                Permission.EXAMINE_ENROLMENTS,
                store::countWaiting,
                store::oldestWaiting,
                _ -> 0,
                "");
    }

    @Bean
    PortalTask firstStepsMissing(FirstStepsDesk desk) {
        return new PortalTask(1, "enrolment.steps.task", FirstStepsPage.HERE, () -> {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            long missing = authentication != null && authentication.getPrincipal() instanceof SignedIn who
                    ? who.facility().map(code -> desk.missing(code).size()).orElse(0)
                    : 0;
            return new PortalTask.Count(missing, 0);
        });
    }

    @Bean
    OpenPath application() {
        return new OpenPath(Face.PORTAL, ApplyPage.HERE);
    }

    @Bean
    OpenPath applicationStatus() {
        return new OpenPath(Face.PORTAL, ApplyPage.STATUS + "/**");
    }

    @Bean
    OpenPath oldInvitations() {
        return new OpenPath(Face.PORTAL, "/portal/invitation/**");
    }

    @Bean
    OpenPath oldCertificates() {
        return new OpenPath(Face.PORTAL, "/portal/client-certificate/**");
    }
}
