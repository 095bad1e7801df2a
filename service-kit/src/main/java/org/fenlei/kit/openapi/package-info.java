/** What is true of every operation, written into the API description once. */
@NullMarked
package org.fenlei.kit.openapi;

import org.jspecify.annotations.NullMarked;
