/// The page of the record (監査記録の画面, M-02): search, check, export.
@NullMarked
package dev.todoke.audit.web;

import org.jspecify.annotations.NullMarked;
