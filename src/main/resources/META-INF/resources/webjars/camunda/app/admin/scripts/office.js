/** The office's mark, no login but ours, and that this is a demonstration. */
import {demonstrate, dress} from '/assets/webapp-frame.js';

dress();
demonstrate();
