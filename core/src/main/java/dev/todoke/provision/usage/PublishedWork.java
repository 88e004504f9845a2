package dev.todoke.provision.usage;

/// One publication in the final report (公表した成果).
///
/// @param form code of the form of publication
/// @param citation author, title and place
/// @param on day or month it appeared, as written
/// @param link DOI or address, empty when there is none
/// @param check number of the check before publication, empty when there is none
public record PublishedWork(String form, String citation, String on, String link, String check) {}
