package dev.todoke.provision.usage;

import java.time.LocalDate;

/// One medium or copy that was destroyed (廃棄した媒体): what it was, how, when and by whom.
///
/// @param medium id of the medium or copy in the list of what holds provided data
/// @param method code of the list of disposal methods
/// @param by who destroyed it; empty in reports from before this was asked
/// @param witness who saw it, empty when nobody did
public record DisposedMedium(String medium, String method, LocalDate on, String by, String witness) {}
