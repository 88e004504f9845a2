package dev.todoke.provision.web;

import dev.todoke.provision.ConsultationCommand;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.Map;

/// A consultation that is about to begin (事前相談の開始).
///
/// @param path where the form goes
/// @param applicants accounts the desk can open it for; empty where applicants open their own
public record NewConsultationPage(
        String path, List<Choice> applicants, String applicant, String title, String question) {

    public NewConsultationPage {
        applicants = List.copyOf(applicants);
    }

    static NewConsultationPage ofApplicant(Map<String, String> sent) {
        return of("/applicant/consultation", List.of(), sent);
    }

    static NewConsultationPage of(String path, List<Choice> applicants, Map<String, String> sent) {
        return new NewConsultationPage(
                path,
                applicants,
                sent.getOrDefault("applicant", ""),
                sent.getOrDefault("title", ""),
                sent.getOrDefault("question", ""));
    }

    static ConsultationCommand.OpenConsultation command(Map<String, String> sent) {
        return new ConsultationCommand.OpenConsultation(
                sent.getOrDefault("title", ""), sent.getOrDefault("question", ""));
    }
}
