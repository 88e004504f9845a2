/// Pages of approvals and hand-overs (承認・引き継ぎの画面).
@NullMarked
package dev.todoke.reporting.web;

import org.jspecify.annotations.NullMarked;
