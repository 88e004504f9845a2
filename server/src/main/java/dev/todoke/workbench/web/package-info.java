/// Page R-01: what waits for the registry room (作業一覧).
@NullMarked
package dev.todoke.workbench.web;

import org.jspecify.annotations.NullMarked;
