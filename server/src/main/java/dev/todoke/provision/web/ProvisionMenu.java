package dev.todoke.provision.web;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.OpenPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Entries of the menus (提供のメニュー).
@Configuration(proxyBeanMethods = false)
class ProvisionMenu {

    @Bean
    NavigationItem myApplications() {
        return NavigationItem.forEverybody(Face.APPLICANT, 10, "/applicant", "provision.mine.title");
    }

    @Bean
    NavigationItem availableData() {
        return NavigationItem.forEverybody(Face.APPLICANT, 20, "/applicant/available", "provision.available.title");
    }

    /// Users sign their pledge with a code and need no account.
    @Bean
    OpenPath pledges() {
        return new OpenPath(Face.APPLICANT, PledgePage.HERE);
    }

    @Bean
    OpenPath signatures() {
        return new OpenPath(Face.APPLICANT, PledgePage.HERE + "/signature");
    }

    @Bean
    NavigationItem officeApplications() {
        return NavigationItem.forEverybody(Face.OFFICE, 10, "/office", "provision.office.list");
    }

    @Bean
    NavigationItem officeDeliveries() {
        return NavigationItem.forEverybody(Face.OFFICE, 20, "/office/deliveries", "provision.office.deliveries");
    }

    @Bean
    NavigationItem registryExtractions() {
        return new NavigationItem(
                Face.REGISTRY, 90, "/registry/provision", "provision.extraction.list", "RUN_EXTRACTION");
    }
}
