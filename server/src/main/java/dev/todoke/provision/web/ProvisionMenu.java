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
        return new NavigationItem(Face.OFFICE, 10, "/office", "provision.office.list", "VIEW_APPLICATIONS");
    }

    @Bean
    NavigationItem officeDeliveries() {
        return new NavigationItem(
                Face.OFFICE, 20, "/office/deliveries", "provision.office.deliveries", "VIEW_APPLICATIONS");
    }

    @Bean
    NavigationItem officeCouncil() {
        return new NavigationItem(Face.OFFICE, 15, "/office/council", "council.year.title", "VIEW_APPLICATIONS");
    }

    @Bean
    NavigationItem councilReview() {
        return new NavigationItem(Face.OFFICE, 16, "/office/review", "council.review.list", "GIVE_OPINIONS");
    }

    @Bean
    NavigationItem officeDues() {
        return NavigationItem.forEverybody(Face.OFFICE, 60, DuesController.PATH, "control.dues.menu");
    }

    @Bean
    NavigationItem officeYear() {
        return NavigationItem.forEverybody(Face.OFFICE, 70, UsesController.YEAR, "control.year.title");
    }

    @Bean
    NavigationItem officeUses() {
        return NavigationItem.forEverybody(Face.OFFICE, 80, UsesController.PATH, "control.uses.menu");
    }

    @Bean
    NavigationItem publicUses() {
        return NavigationItem.forEverybody(Face.PUBLIC, 35, PublicUsesController.PATH, "control.uses.menu");
    }

    @Bean
    NavigationItem officeEditions() {
        return NavigationItem.forEverybody(Face.OFFICE, 90, EditionController.PATH, "control.editions.menu");
    }

    @Bean
    NavigationItem registryExtractions() {
        return new NavigationItem(
                Face.REGISTRY, 90, "/registry/provision", "provision.extraction.list", "RUN_EXTRACTION");
    }
}
