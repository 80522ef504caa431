import { everywhere } from './events.js';

/** A reader has sorted a table; dispatched after the element has taken the new order. */
export class OpennessSortEvent extends Event {
  static readonly type = 'openness-sort';
  readonly column: string;
  readonly direction: 'ascending' | 'descending';

  constructor(column: string, direction: 'ascending' | 'descending') {
    super(OpennessSortEvent.type, everywhere);
    this.column = column;
    this.direction = direction;
  }
}

/** A reader has chosen models or prices, or chosen no longer; dispatched after the element shows the choice. */
export class OpennessSelectEvent extends Event {
  static readonly type = 'openness-select';
  /** Ids, in the order in which they were chosen. */
  readonly selected: string[];

  constructor(selected: string[]) {
    super(OpennessSelectEvent.type, everywhere);
    this.selected = selected;
  }
}

/** A reader has changed a setting; dispatched after the element shows the outcome. */
export class OpennessSettingEvent extends Event {
  static readonly type = 'openness-setting';
  /** The property that has changed, such as `asOf`. */
  readonly setting: string;
  readonly value: string | boolean;

  constructor(setting: string, value: string | boolean) {
    super(OpennessSettingEvent.type, everywhere);
    this.setting = setting;
    this.value = value;
  }
}

/** A reader has searched or filtered a list; dispatched after the element shows the outcome. */
export class OpennessFilterEvent extends Event {
  static readonly type = 'openness-filter';
  /** How many models or prices are shown, of how many that could be. */
  readonly shown: number;
  readonly total: number;

  constructor(shown: number, total: number) {
    super(OpennessFilterEvent.type, everywhere);
    this.shown = shown;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'openness-sort': OpennessSortEvent;
    'openness-select': OpennessSelectEvent;
    'openness-filter': OpennessFilterEvent;
    'openness-setting': OpennessSettingEvent;
  }
}
