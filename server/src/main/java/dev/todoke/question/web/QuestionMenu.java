package dev.todoke.question.web;

import dev.todoke.identity.Permission;
import dev.todoke.question.desk.QuestionDesk;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.PortalTask;
import dev.todoke.web.WorkPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Questions in the menus, on the portal's first page and in the work list (問い合わせのメニュー).
@Configuration(proxyBeanMethods = false)
class QuestionMenu {

    @Bean
    NavigationItem registryQuestions() {
        return new NavigationItem(
                Face.REGISTRY, 94, QuestionsPage.REGISTRY, "question.title", Permission.ANSWER_QUESTIONS.name());
    }

    @Bean
    NavigationItem portalQuestions() {
        return NavigationItem.forEverybody(Face.PORTAL, 93, QuestionsPage.PORTAL, "question.portal.menu");
    }

    @Bean
    PortalTask unreadAnswers(QuestionDesk desk) {
        return new PortalTask(
                32, "question.portal.task", QuestionsPage.PORTAL, () -> new PortalTask.Count(desk.unread(), 0));
    }

    @Bean
    WorkPool questionsToAnswer(QuestionDesk desk) {
        return new WorkPool(27, "question.title", QuestionsPage.REGISTRY, Permission.ANSWER_QUESTIONS, desk::waiting);
    }
}
