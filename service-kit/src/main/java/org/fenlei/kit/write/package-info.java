/** Every state-changing request: one transaction, idempotency key, audit, entity tags. */
@NullMarked
package org.fenlei.kit.write;

import org.jspecify.annotations.NullMarked;
