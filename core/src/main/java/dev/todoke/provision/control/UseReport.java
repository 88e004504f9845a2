package dev.todoke.provision.control;

/// How use goes (利用報告): the progress of the study, what was published, and what stands in the way.
public record UseReport(String progress, String publications, String problems) {}
