/// What the reports say about a person and, at a glance, about the tumour (届出・死亡票の橋渡し), for parts that must not know
/// them.
@NullMarked
package dev.todoke.workbench.reports;

import org.jspecify.annotations.NullMarked;
