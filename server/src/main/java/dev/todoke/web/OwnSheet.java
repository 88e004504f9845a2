package dev.todoke.web;

/// A page that offers its lists as a file of its own making (独自のファイルを持つ画面); every other page of the workbench with a
/// [PlainTable] gets the shared download.
public interface OwnSheet {}
