package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.intake.store.DraftStore;
import dev.todoke.intake.store.PaperStore;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.OpenBeforeClosing;
import dev.todoke.web.PortalTask;
import dev.todoke.web.WorkPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The intake's entries in the menus (届出のメニュー).
@Configuration(proxyBeanMethods = false)
class IntakeMenu {

    @Bean
    NavigationItem portalHome() {
        return NavigationItem.forEverybody(Face.PORTAL, 10, "/portal", "intake.menu.home");
    }

    @Bean
    NavigationItem portalUpload() {
        return NavigationItem.forEverybody(Face.PORTAL, 20, "/portal/upload", "intake.menu.upload");
    }

    @Bean
    NavigationItem portalEntries() {
        return NavigationItem.forEverybody(Face.PORTAL, 25, "/portal/entries", "intake.menu.entries");
    }

    @Bean
    NavigationItem portalForms() {
        return NavigationItem.forEverybody(Face.PORTAL, 27, "/portal/forms", "intake.menu.forms");
    }

    @Bean
    PortalTask openDrafts(DraftStore drafts) {
        return new PortalTask(
                90, "intake.drafts.open", "/portal/entries", () -> new PortalTask.Count(drafts.countOpen(), 0));
    }

    @Bean
    NavigationItem portalFiles() {
        return NavigationItem.forEverybody(Face.PORTAL, 30, "/portal/files", "intake.menu.files");
    }

    @Bean
    NavigationItem registrySubmissions() {
        return new NavigationItem(
                Face.REGISTRY,
                20,
                "/registry/submissions",
                "intake.menu.submissions",
                Permission.EXAMINE_NOTIFICATIONS.name());
    }

    @Bean
    NavigationItem registryPackages() {
        return new NavigationItem(
                Face.REGISTRY,
                91,
                PackagesController.LIST,
                "intake.menu.packages",
                Permission.EXAMINE_NOTIFICATIONS.name());
    }

    @Bean
    NavigationItem registryPapers() {
        return new NavigationItem(
                Face.REGISTRY,
                92,
                PapersController.LIST,
                "intake.menu.papers",
                Permission.TYPE_PAPER_NOTIFICATIONS.name());
    }

    /// Papers whose typing is not handed in.
    @Bean
    WorkPool openPapers(PaperStore papers) {
        return new WorkPool(
                21,
                "intake.menu.papers",
                PapersController.LIST,
                Permission.TYPE_PAPER_NOTIFICATIONS,
                papers::countOpen);
    }

    /// Submissions that hold up a closing.
    @Bean
    OpenBeforeClosing unexaminedSubmissions(SubmissionStore submissions) {
        return new OpenBeforeClosing(
                20,
                "intake.menu.submissions",
                "/registry/submissions",
                Permission.EXAMINE_NOTIFICATIONS,
                submissions::countWaiting);
    }

    /// Submissions that wait for the registry room's examination.
    @Bean
    WorkPool waitingSubmissions(SubmissionStore submissions) {
        return new WorkPool(
                20,
                "intake.menu.submissions",
                "/registry/submissions",
                Permission.EXAMINE_NOTIFICATIONS,
                submissions::countWaiting);
    }
}
