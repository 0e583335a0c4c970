'use client';
import { Badge, Button, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { HistoryButtons } from './HistoryButtons.js';
