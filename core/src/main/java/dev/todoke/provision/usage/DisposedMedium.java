package dev.todoke.provision.usage;

import java.time.LocalDate;

/// One medium or copy that was destroyed (廃棄した媒体): what it was, how and when.
///
/// @param method code of the list of disposal methods
public record DisposedMedium(String medium, String method, LocalDate on) {}
