package dev.todoke.provision.control;

/// One of the seven classes of a change (変更の区分).
///
/// @param councilHeard whether the council is heard before the answer
public record ChangeClass(String code, String number, String nameJa, String nameEn, boolean councilHeard) {}
